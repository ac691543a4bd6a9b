package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.DType;
import dev.tenon.internal.tensor.TensorTypes;
import dev.tenon.processor.model.TensorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The processor, which runs without TensorFlow, and the runtime have the same tensor type for each dtype. */
class TensorTypesTest {

    @ParameterizedTest
    @EnumSource(DType.class)
    void generatedCodeAndRuntimeAgreeOnTheTensorTypeOfADType(DType dtype) {
        TensorType.of(dtype)
                .ifPresentOrElse(
                        type -> assertThat(TensorTypes.of(dtype).getName())
                                .isEqualTo("org.tensorflow.types." + type.className()),
                        () -> assertThatIllegalArgumentException().isThrownBy(() -> TensorTypes.of(dtype)));
    }
}
