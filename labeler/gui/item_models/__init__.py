"""Values as Qt item models; no widgets."""
