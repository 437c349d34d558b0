"""Networks of others, read from ONNX files as trainable modules of torch."""
