package dev.tenon.processor.write;

import static dev.tenon.processor.write.Methods.parameter;
import static dev.tenon.processor.write.RuntimeTypes.NUMPY_DATASET;
import static dev.tenon.processor.write.RuntimeTypes.generic;
import static dev.tenon.processor.write.RuntimeTypes.genericOfSubtypes;
import static dev.tenon.processor.write.TensorFlowTypes.BATCHES;
import static dev.tenon.processor.write.TensorFlowTypes.BATCH_TYPE;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
    private final HolderMethods holder;

    BatchFactories(ClassName example, ClassName batch, HolderMethods holder) {
        this.example = example;
        this.batch = batch;
        this.holder = holder;
    }

    List<MethodSpec> write() {
        return Stream.of(ofExamples(), holder.factories(), batches())
                .flatMap(List::stream)
                .toList();
    }

    private List<MethodSpec> ofExamples() {
        ParameterSpec examples = parameter(genericOfSubtypes(ClassName.get(Collection.class), example), "examples");
        CodeBlock javadoc = CodeBlock.builder()
                .add("Copies examples into the tensors of a batch; the caller closes it.\n\n")
                .add(See.method(BATCH_TYPE, "of", examples))
                .build();
        return List.of(
                holder.factory(javadoc, "of", examples),
                MethodSpec.methodBuilder("of")
                        .addJavadoc(javadoc)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addParameter(ArrayTypeName.of(example), "examples")
                        .varargs()
                        .returns(batch)
                        .addStatement("return FACTORY.of($T.asList(examples))", Arrays.class)
                        .build());
    }

    private List<MethodSpec> batches() {
        return List.of(
                batches(
                        "The examples of a dataset, in batches; the dataset stays the caller's.",
                        NUMPY_DATASET,
                        "dataset"),
                batches("The examples of a list, in batches.", ClassName.get(List.class), "examples"),
                batches("The examples of an iterator, in batches.", ClassName.get(Iterator.class), "examples"));
    }

    private MethodSpec batches(String javadoc, ClassName from, String name) {
        ParameterSpec examples = parameter(genericOfSubtypes(from, example), name);
        ParameterSpec batchSize = parameter(TypeName.INT, "batchSize");
        return Methods.publicStatic(generic(BATCHES, batch), "FACTORY", "batches", examples, batchSize)
                .addJavadoc("$L\n\n$L", javadoc, See.method(BATCH_TYPE, "batches", examples, batchSize))
                .build();
    }
}
