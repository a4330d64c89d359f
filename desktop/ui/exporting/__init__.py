"""The dialogs by which lessons go to other programs, and tables come from them."""
