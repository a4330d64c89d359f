"""What the menus do: a room for each menu of desktop.ui.menus, and in it a method for each of its commands."""
