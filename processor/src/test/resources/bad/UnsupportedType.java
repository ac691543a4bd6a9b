package com.example;

import dev.tenon.TensorRecord;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.IntNdArray;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;

@TensorRecord
record UnsupportedType(
        // error: [tenon:unsupported-type] UnsupportedType.letter: char is not a component type: write String, or @As(DType.UINT16) short
        char letter,
        // error: [tenon:unsupported-type] UnsupportedType.letters: Character[] is not a component type: write String[], or @As(DType.UINT16) short[]
        Character[] letters,
        // error: [tenon:unsupported-type] UnsupportedType.boxed: Integer is not a component type: write int
        Integer boxed,
        // error: [tenon:unsupported-type] UnsupportedType.boxes: Float[][] is not a component type: write float[][]
        Float[][] boxes,
        // error: [tenon:unsupported-type] UnsupportedType.list: List<Long> is not a component type: write long[]
        List<Long> list,
        // error: [tenon:unsupported-type] UnsupportedType.lists: List<List<double[]>> is not a component type: write double[][][]
        List<List<double[]>> lists,
        // error: [tenon:unsupported-type] UnsupportedType.words: List<String> is not a component type: write String[]
        List<String> words,
        // error: [tenon:unsupported-type] UnsupportedType.units: List<TimeUnit[]> is not a component type: write TimeUnit[][]
        List<TimeUnit[]> units,
        // error: [tenon:unsupported-type] UnsupportedType.points: List<Point> is not a component type: write one record of arrays in place of it, with a common name for their first axes, such as @Dims("n")
        List<Point> points,
        // error: [tenon:unsupported-type] UnsupportedType.title: Optional<String> is not a component type: write String
        Optional<String> title,
        // error: [tenon:unsupported-type] UnsupportedType.times: Instant[] is not a component type: write long[]
        Instant[] times,
        // error: [tenon:unsupported-type] UnsupportedType.text: CharSequence[] is not a component type: write String[]
        CharSequence[] text,
        // error: [tenon:unsupported-type] UnsupportedType.raw: List<?> is not a component type: write boolean, byte, short, int, long, float, double, String, an enum, an array of one of these, or a record with @TensorRecord
        List<?> raw,
        // error: [tenon:unsupported-type] UnsupportedType.map: Map<String, Float> is not a component type: write boolean, byte, short, int, long, float, double, String, an enum, an array of one of these, or a record with @TensorRecord
        Map<String, Float> map,
        // error: [tenon:unsupported-type] UnsupportedType.buffer: FloatBuffer is not a component type: write float[] or a nested array; the generated classes hold the tensors
        FloatBuffer buffer,
        // error: [tenon:unsupported-type] UnsupportedType.bytes: ByteBuffer is not a component type: write @As(DType.UINT8) byte[] or a nested array; the
        ByteBuffer bytes,
        // error: [tenon:unsupported-type] UnsupportedType.tensor: Tensor is not a component type: write float[] or a nested array; the generated classes hold the tensors
        Tensor tensor,
        // error: [tenon:unsupported-type] UnsupportedType.floats: TFloat32 is not a component type: write float[] or a nested array; the
        TFloat32 floats,
        // error: [tenon:unsupported-type] UnsupportedType.strings: TString is not a component type: write String[] or a nested array; the
        TString strings,
        // error: [tenon:unsupported-type] UnsupportedType.halves: TFloat16 is not a component type: write @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[] or a nested array; the
        TFloat16 halves,
        // error: [tenon:unsupported-type] UnsupportedType.longs: TInt64[] is not a component type: write long[][] or a nested array; the
        TInt64[] longs,
        // error: [tenon:unsupported-type] UnsupportedType.ints: IntNdArray is not a component type: write int[] or a nested array; the
        IntNdArray ints,
        // error: [tenon:unsupported-type] UnsupportedType.any: NdArray<Double> is not a component type: write float[] or a nested array; the
        NdArray<Double> any) {

    record Point(int x) {}
}
