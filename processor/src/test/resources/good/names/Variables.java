package com.example;

import dev.tenon.TensorRecord;

/** Components that are called as the variables, fields and classes of the generated code. */
@TensorRecord
public record Variables(
        int[][][] sink,
        int[][][] source,
        int[][][] i,
        int[][][] row,
        int[][][] plane,
        int[][][] sources,
        int[][][] example,
        int[][][] index,
        int[][][] tensors,
        int[][][] Image,
        int[][][] image,
        int FACTORY,
        int TYPE,
        int CODEC,
        int FORMAT,
        int[][][] Class,
        int[][][] $,
        int[][][] a$b) {}
