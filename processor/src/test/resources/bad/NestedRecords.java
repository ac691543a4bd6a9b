package com.example;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

@TensorRecord
record NestedRecords(
        // error: [tenon:record-array] NestedRecords.points: arrays of records are not component types: write one record of arrays in place of Point[], with a common name for their first axes, such as @Dims("n")
        Point[] points,
        // error: [tenon:record-array] NestedRecords.plains: arrays of records are not component types: write one record of arrays in place of Plain[][], with
        Plain[][] plains,
        // error: [tenon:not-a-tensor-record] NestedRecords.plain: Plain is a record without converters: write @TensorRecord on it, or its components here
        Plain plain,
        // error: [tenon:nested-annotation] NestedRecords.dims: @Dims is for single arrays and values, and Point is a record: write it on the components of that
        @Dims("n") Point dims,
        // error: [tenon:nested-annotation] NestedRecords.as: @As is for single arrays and values, and Point is a record: write it on the components of that
        @As(casting = Casting.EXACT) Point as,
        // error: [tenon:nested-annotation] NestedRecords.ragged: @Ragged is for single arrays and values
        // error: [tenon:nested-annotation] NestedRecords.padded: @Padded is for single arrays and values
        @Ragged Point ragged, @Padded Point padded,
        // error: [tenon:nested-without-tensors] NestedRecords.inFiles: InFiles has no TensorFlow classes, because it has @TensorRecord(tensors = false): remove tensors = false there, or write @TensorRecord(tensors = false) on NestedRecords
        InFiles inFiles,
        // error: [tenon:generic-record] NestedRecords.pair: a generic record has no fixed element types: write one record for each, without <A, B>
        Pair<Integer, Long> pair,
        // error: [tenon:inaccessible-type] NestedRecords.secret: the generated classes beside the record cannot see Secret, because NestedRecords.Secret is private: remove private
        Secret secret,
        // error: [tenon:malformed-key] NestedRecords.folder: the key "points.npy" has a folder that is called like a file, .npy: write
        @Key("points.npy") Point folder,
        // error: [tenon:malformed-key] NestedRecords.slash: the key "a/" begins or ends with a slash
        @Key("a/") Point slash,
        Point fine) {

    @TensorRecord
    record Point(int x, int y) {}

    record Plain(int x) {}

    record Pair<A, B>(int x) {}

    @TensorRecord(tensors = false)
    record InFiles(@As(DType.INT8) byte x) {}

    // error: [tenon:private-record] NestedRecords.Secret: the generated classes
    @TensorRecord
    private record Secret(int x) {}
}

@TensorRecord(tensors = false)
record OnlyInFiles(NestedRecords.InFiles inFiles, NestedRecords.Point point) {}
