import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
public record Sample(@Dims("4") float[] values) {}
