"""The parts of the program that are measured, each as the program itself uses them."""
