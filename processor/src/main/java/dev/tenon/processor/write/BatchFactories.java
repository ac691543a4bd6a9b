package dev.tenon.processor.write;

import static dev.tenon.processor.write.Methods.parameter;
import static dev.tenon.processor.write.RuntimeTypes.NUMPY_DATASET;
import static dev.tenon.processor.write.RuntimeTypes.generic;
import static dev.tenon.processor.write.RuntimeTypes.genericOfSubtypes;
import static dev.tenon.processor.write.TensorFlowTypes.ANY_TENSOR_MAP;
import static dev.tenon.processor.write.TensorFlowTypes.BATCHES;
import static dev.tenon.processor.write.TensorFlowTypes.RESULT;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the static methods of {@code DigitBatch}. */
final class BatchFactories {
    private final ClassName example;
    private final ClassName batch;
    private final TensorAccess access;

    BatchFactories(ClassName example, ClassName batch, TensorAccess access) {
        this.example = example;
        this.batch = batch;
        this.access = access;
    }

    List<MethodSpec> write() {
        return Stream.of(ofExamples(), ofTensors(), batches())
                .flatMap(List::stream)
                .toList();
    }

    private List<MethodSpec> ofExamples() {
        ParameterSpec examples = parameter(genericOfSubtypes(ClassName.get(Collection.class), example), "examples");
        return List.of(
                factory("Copies examples into the tensors of a batch; the caller closes it.", "of", examples),
                MethodSpec.methodBuilder("of")
                        .addJavadoc("Copies examples into the tensors of a batch; the caller closes it.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addParameter(ArrayTypeName.of(example), "examples")
                        .varargs()
                        .returns(batch)
                        .addStatement("return FACTORY.of($T.asList(examples))", Arrays.class)
                        .build());
    }

    private List<MethodSpec> ofTensors() {
        return List.of(
                access.of(batch)
                        .addJavadoc("Takes these tensors, and owns them from now on.\n")
                        .build(),
                factory(
                        "Takes tensors by their keys, and owns all of them from now on.",
                        "of",
                        parameter(ANY_TENSOR_MAP, "tensors")),
                factory(
                        "Takes what a session or a function returned, and owns all of it from now on.",
                        "of",
                        parameter(RESULT, "result")),
                factory(
                        "Borrows tensors by their keys: closing the batch closes none of them.",
                        "view",
                        parameter(ANY_TENSOR_MAP, "tensors")),
                Methods.publicStatic(batch, "FACTORY", "read", Methods.file(), Methods.readOptions())
                        .addJavadoc("Reads a file of n examples into tensors; the caller closes the batch.\n")
                        .addException(Methods.ioException())
                        .build());
    }

    private List<MethodSpec> batches() {
        return List.of(
                batches("The examples of a dataset, in batches.", NUMPY_DATASET, "dataset"),
                batches("The examples of a list, in batches.", ClassName.get(List.class), "examples"),
                batches("The examples of an iterator, in batches.", ClassName.get(Iterator.class), "examples"));
    }

    private MethodSpec batches(String javadoc, ClassName from, String name) {
        ParameterSpec examples = parameter(genericOfSubtypes(from, example), name);
        ParameterSpec batchSize = parameter(TypeName.INT, "batchSize");
        return Methods.publicStatic(generic(BATCHES, batch), "FACTORY", "batches", examples, batchSize)
                .addJavadoc("$L\n", javadoc)
                .build();
    }

    private MethodSpec factory(String javadoc, String name, ParameterSpec parameter) {
        return Methods.publicStatic(batch, "FACTORY", name, parameter)
                .addJavadoc("$L\n", javadoc)
                .build();
    }
}
