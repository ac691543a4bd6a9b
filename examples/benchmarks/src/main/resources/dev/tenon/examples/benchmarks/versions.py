"""Which Python this is."""

import platform

from timing import np, say, tf

say("Python", platform.python_version())
say("NumPy", np.__version__)
say("TensorFlow", tf.__version__ if tf else "none")
