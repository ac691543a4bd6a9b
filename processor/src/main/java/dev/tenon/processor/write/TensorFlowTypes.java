package dev.tenon.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenon.DType;
import dev.tenon.processor.model.TensorType;
import java.util.Map;

/** The types that the TensorFlow classes name: by name, because the processor runs without TensorFlow. */
final class TensorFlowTypes {
    static final ClassName TENSOR = ClassName.get("org.tensorflow", "Tensor");
    static final ClassName RESULT = ClassName.get("org.tensorflow", "Result");

    static final ClassName EXAMPLE_TENSORS = ClassName.get("dev.tenon.tensorflow", "ExampleTensors");
    static final ClassName BATCH = ClassName.get("dev.tenon.tensorflow", "Batch");
    static final ClassName BATCH_TYPE = ClassName.get("dev.tenon.tensorflow", "BatchType");
    static final ClassName RAGGED = ClassName.get("dev.tenon.tensorflow", "Ragged");
    static final ClassName BATCHES = ClassName.get("dev.tenon.tensorflow", "Batches");

    static final ClassName TENSOR_HOLDER = ClassName.get("dev.tenon.support.tensorflow", "TensorHolder");
    static final ClassName EXAMPLE_FACTORY = ClassName.get("dev.tenon.support.tensorflow", "ExampleFactory");
    static final ClassName BATCH_FACTORY = ClassName.get("dev.tenon.support.tensorflow", "BatchFactory");

    /** {@code Map<String, Tensor>}. */
    static final TypeName TENSOR_MAP =
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), TENSOR);

    /** {@code Map<String, ? extends Tensor>}. */
    static final TypeName ANY_TENSOR_MAP = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), WildcardTypeName.subtypeOf(TENSOR));

    private TensorFlowTypes() {}

    /** {@code TFloat32}. */
    static ClassName of(DType dtype) {
        String name = TensorType.of(dtype).map(TensorType::className).orElseThrow();
        return ClassName.get("org.tensorflow.types", name);
    }
}
