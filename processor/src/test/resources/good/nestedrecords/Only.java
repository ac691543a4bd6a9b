package com.example;

import dev.tenon.TensorRecord;

/** Nothing but a nested record. */
@TensorRecord
record Only(Scene scene) {}
