package com.example;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.TensorRecord;

@TensorRecord
record LossyCast(
        // error: [tenon:lossy-cast] LossyCast.label: long does not cast to int32 by Casting.SAFE, as numpy.can_cast('int64', 'int32', 'safe') is False: write int, leave @As out for int64, or @As(value = DType.INT32, casting = Casting.SAME_KIND), which checks each value
        @As(DType.INT32) long label,
        // error: [tenon:lossy-cast] LossyCast.octets: int[] does not cast to uint8 by Casting.SAFE, as numpy.can_cast('int32', 'uint8', 'safe') is False: write @As(DType.UINT8) byte[], leave @As out for int32, or @As(value = DType.UINT8, casting = Casting.EXACT), which checks each value
        @As(DType.UINT8) int[] octets,
        // error: [tenon:lossy-cast] LossyCast.half: float does not cast to float16 by Casting.SAFE, as numpy.can_cast('float32', 'float16', 'safe') is False: leave @As out for float32, or write @As(value = DType.FLOAT16, casting = Casting.SAME_KIND), which may round
        @As(DType.FLOAT16) float half,
        // error: [tenon:lossy-cast] LossyCast.brain: float[] does not cast to bfloat16 by Casting.SAFE, as numpy.can_cast('float32', 'bfloat16', 'safe') is False: leave @As out for float32, or write @As(value = DType.BFLOAT16, casting = Casting.SAME_KIND), which may round
        @As(DType.BFLOAT16) float[] brain,
        // error: [tenon:lossy-cast] LossyCast.counts: long[] does not cast to float64 by Casting.SAFE: numpy.can_cast('int64', 'float64', 'safe') is True, but values beyond 2^53 change: write double[], leave @As out for int64, or @As(value = DType.FLOAT64, casting = Casting.SAME_KIND), which may round
        @As(DType.FLOAT64) long[] counts,
        // error: [tenon:lossy-cast] LossyCast.flag: int does not cast to bool by Casting.SAFE, as numpy.can_cast('int32', 'bool', 'safe') is False: write boolean, leave @As out for int32, or @As(value = DType.BOOL, casting = Casting.EXACT), which checks each value
        @As(DType.BOOL) int flag,
        // error: [tenon:lossy-cast] LossyCast.level: float does not cast to int32 by Casting.SAME_KIND, as numpy.can_cast('float32', 'int32', 'same_kind') is False: write int, leave @As out for float32, or @As(value = DType.INT32, casting = Casting.EXACT), which checks each value
        @As(value = DType.INT32, casting = Casting.SAME_KIND) float level,
        // error: [tenon:lossy-cast] LossyCast.ports: byte[] does not cast to uint16 by Casting.SAFE, as numpy.can_cast('int8', 'uint16', 'safe') is False: write @As(DType.UINT16) short[], @As(DType.UINT8), or @As(value = DType.UINT16, casting = Casting.EXACT), which checks each value
        @As(DType.UINT16) byte[] ports,
        @As(
                // error: [tenon:lossy-cast] LossyCast.lines: double does not cast to float32
                DType.FLOAT32)
        double lines,
        @As(DType.FLOAT64) float wider,
        @As(DType.INT32) byte widerToo,
        @As(DType.FLOAT16) byte exact) {

    @TensorRecord(tensors = false, casting = Casting.SAME_KIND)
    record InFiles(
            @As(DType.INT8) int[] signed,
            // error: [tenon:lossy-cast] LossyCast.InFiles.safe: int[] does not cast to int8 by Casting.SAFE, as numpy.can_cast('int32', 'int8', 'safe') is False: write byte[], leave @As out for int32, or @As(value = DType.INT8, casting = Casting.SAME_KIND), which checks each value
            @As(value = DType.INT8, casting = Casting.SAFE) int[] safe,
            // error: [tenon:lossy-cast] LossyCast.InFiles.byTheRecord: double does not cast to uint64 by Casting.SAME_KIND, as numpy.can_cast('float64', 'uint64', 'same_kind') is False: write @As(DType.UINT64) long, leave @As out for float64, or @As(value = DType.UINT64, casting = Casting.EXACT), which checks each value
            @As(DType.UINT64) double byTheRecord) {}
}
