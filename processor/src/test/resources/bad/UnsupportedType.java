package com.example;

import dev.tenon.TensorRecord;
import java.util.List;
import java.util.Map;

@TensorRecord
record UnsupportedType(
        // error: [tenon:unsupported-type] UnsupportedType.letter: char is not a component type: write @As(DType.UINT16) short
        char letter,
        // error: [tenon:unsupported-type] UnsupportedType.letters: Character[] is not a component type: write @As(DType.UINT16) short[]
        Character[] letters,
        // error: [tenon:unsupported-type] UnsupportedType.boxed: Integer is not a component type: write int
        Integer boxed,
        // error: [tenon:unsupported-type] UnsupportedType.boxes: Float[][] is not a component type: write float[][]
        Float[][] boxes,
        // error: [tenon:unsupported-type] UnsupportedType.list: List<Long> is not a component type: write long[]
        List<Long> list,
        // error: [tenon:unsupported-type] UnsupportedType.lists: List<List<double[]>> is not a component type: write double[][][]
        List<List<double[]>> lists,
        // error: [tenon:unsupported-type] UnsupportedType.raw: List<?> is not a component type: write boolean, byte, short, int, long, float, double, or an array of one of these
        List<?> raw,
        // error: [tenon:unsupported-type] UnsupportedType.map: Map<String, Float> is not a component type: write boolean, byte, short, int, long, float, double, or an array of one of these
        Map<String, Float> map) {}
