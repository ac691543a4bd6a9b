package com.example.other;

import dev.tenon.TensorRecord;

@TensorRecord
public record Image(float[][] pixels, Kinds.Hidden hidden) {}
