"""Training and scoring of the weights the program comes with."""
