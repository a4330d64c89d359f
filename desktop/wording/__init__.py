"""What people read: words in their language, counted words, dates, and the short lines under titles and names."""
