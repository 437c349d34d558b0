"""Everything that changes a score: context, calibration, text; in the order of the pipeline."""
