package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

@TensorRecord
record RowAxes(
        // error: [tenon:no-rows] RowAxes.label: @Ragged is for rows of different lengths, and int is a single value: remove @Ragged, or write int[]
        @Ragged int label,
        // error: [tenon:no-rows] RowAxes.name: @Padded is for rows of different lengths, and String is a single value: remove @Padded, or write String[]
        @Padded String name,
        // error: [tenon:no-rows] RowAxes.binary: @Ragged is for rows of different lengths, and @As(DType.STRING) byte[] is a single value: remove @Ragged, or write byte[][]
        @Ragged @As(DType.STRING) byte[] binary,
        // error: [tenon:no-variable-axis] RowAxes.image: @Ragged is for rows of different lengths, and @Dims("8 8") has fixed axes only: write @Dims("_ 8"), or remove @Ragged
        @Ragged @Dims("8 8") float[][] image,
        // error: [tenon:no-variable-axis] RowAxes.point: @Padded is for rows of different lengths, and @Dims("3") has fixed axes only: write @Dims("_"), or remove @Padded
        @Padded @Dims("3") float[] point,
        // error: [tenon:variable-axes-first] RowAxes.columns: @Ragged is for variable axes that come first, and @Dims("3 _") has a fixed one before: write @Dims("_ 3"), and turn the axes of the float[][] round
        @Ragged @Dims("3 _") float[][] columns,
        // error: [tenon:variable-axes-first] RowAxes.between: @Ragged is for variable axes that come first, and @Dims("seq 3 inner") has a fixed one before: write @Dims("seq _ 3"), and turn
        @Ragged @Dims("seq 3 inner") float[][][] between,
        // error: [tenon:variable-axes-first] RowAxes.flat: @Padded is for variable axes that come first, and @Dims("3 _ 2") has a fixed one before: write @Dims("_ 3 2"), and turn the axes of the float[] round
        @Padded @Dims("3 _ 2") float[] flat,
        // error: [tenon:too-many-variable-axes] RowAxes.texts: @Ragged is for one or two variable axes, and int[][][] has 3: write @Dims("_ _ 8"), with the lengths that they have
        @Ragged int[][][] texts,
        // error: [tenon:too-many-variable-axes] RowAxes.named: @Ragged is for one or two variable axes, and @Dims("a 3 b c") has 3: write @Dims("a _ 3 8"), with the lengths that they have
        @Ragged @Dims("a 3 b c") int[][][][] named,
        // error: [tenon:too-many-variable-axes] RowAxes.pair: @Padded is for one variable axis, and int[][] has 2: write @Dims("_ 8"), with the lengths that they have, or @Ragged, which holds two
        @Padded int[][] pair,
        // error: [tenon:too-many-variable-axes] RowAxes.grid: @Padded is for one variable axis, and @Dims("a b 3") has 2: write @Dims("a 8 3"), with the lengths that they have, or @Dims("a _ 3") and @Ragged, which holds two
        @Padded @Dims("a b 3") int[][][] grid,
        // error: [tenon:too-many-variable-axes] RowAxes.cube: @Padded is for one variable axis, and int[][][] has 3: write @Dims("_ 8 8"), with the lengths that they have
        @Padded int[][][] cube,
        // error: [tenon:named-inner-axis] RowAxes.words: the name word says that the inner arrays are all of one length, and @Ragged holds those of @Dims("seq word") in lengths of their own: write @Dims("seq _"), or @Dims("seq 8") with the length that they have
        @Ragged @Dims("seq word") int[][] words,
        // error: [tenon:named-inner-axis] RowAxes.square: the name n says that the inner arrays are all of one length, and @Ragged holds those of @Dims("n n 2") in lengths of their own: write @Dims("n _ 2"), or @Dims("n 8 2") with the length that they have
        @Ragged @Dims("n n 2") int[][][] square,
        @Ragged @Dims("_ 300") float[] flatRows,
        @Ragged @As(DType.STRING) byte[][] binaries) {}
