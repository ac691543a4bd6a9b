package com.example;

import dev.tenon.TensorRecord;

@TensorRecord
record Sample(float[] values) {}
