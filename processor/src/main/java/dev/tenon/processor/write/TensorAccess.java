package dev.tenon.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenon.DType;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.NestedComponent;
import dev.tenon.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what {@code DigitTensors} and {@code DigitBatch} have for each component: a parameter and an accessor. */
final class TensorAccess {
    private static final ClassName LENGTHS = TensorFlowTypes.of(DType.INT64);
    private static final int MAX_PARAMETERS = 255;

    private static final ClassName MASK = TensorFlowTypes.of(DType.INT32);

    private final RecordModel record;
    private final ArrayDocs docs;

    /**
     * For one generated class.
     *
     * @param docs whether its tensors are those of one example or of n
     */
    TensorAccess(RecordModel record, ArrayDocs docs) {
        this.record = record;
        this.docs = docs;
    }

    /** {@code public static DigitBatch of(TFloat32 image, TInt64 label)}, if there are no more than a method may have. */
    Optional<MethodSpec> of(TypeName returns, CodeBlock javadoc) {
        List<ParameterSpec> parameters = parameters();
        if (parameters.size() > MAX_PARAMETERS) {
            return Optional.empty();
        }
        CodeBlock arguments = parameters.stream()
                .map(parameter -> CodeBlock.of("$N", parameter))
                .collect(CodeBlock.joining(",$W"));
        return Optional.of(MethodSpec.methodBuilder("of")
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameters(parameters)
                .returns(returns)
                .addStatement("return FACTORY.ofComponents($L)", arguments)
                .build());
    }

    /** Whether a component has row splits among these tensors. */
    boolean hasRagged() {
        return record.components().stream()
                .anyMatch(component -> component instanceof ArrayComponent array && docs.isRagged(array));
    }

    private List<ParameterSpec> parameters() {
        NameAllocator names = new NameAllocator();
        names.newName("FACTORY");
        List<ParameterSpec> parameters = new ArrayList<>();
        for (ComponentModel component : record.components()) {
            parameters.add(Methods.parameter(type(component), names.newName(component.name())));
            padded(component)
                    .map(array -> Methods.parameter(LENGTHS, names.newName(array.lengthsAccessor())))
                    .ifPresent(parameters::add);
        }
        return parameters;
    }

    /** {@code public TFloat32 image()} and so on. */
    List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        for (int i = 0; i < record.components().size(); i++) {
            int index = i;
            ComponentModel component = record.components().get(index);
            accessors.add(
                    accessor(component.accessor(), type(component), docs.accessor(component), get(component, index)));
            padded(component).ifPresent(array -> accessors.addAll(padding(array, index)));
        }
        return accessors;
    }

    /** {@code public TInt64 tokensLengths()} and, where there is a mask, {@code public TInt32 tokensMask()}. */
    private static List<MethodSpec> padding(ArrayComponent component, int index) {
        MethodSpec lengths = accessor(
                component.lengthsAccessor(),
                LENGTHS,
                RowsDocs.lengths(component),
                CodeBlock.of("tensors.lengths($L)", index));
        MethodSpec mask = accessor(
                component.maskAccessor(), MASK, RowsDocs.mask(component), CodeBlock.of("tensors.mask($L)", index));
        return component.padded().get().mask().isPresent() ? List.of(lengths, mask) : List.of(lengths);
    }

    private static MethodSpec accessor(String name, TypeName type, CodeBlock javadoc, CodeBlock result) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", result)
                .build();
    }

    /** {@code tensors.get(0, TFloat32.class)}, or a view of the tensors of a nested record. */
    private CodeBlock get(ComponentModel component, int index) {
        if (!(component instanceof ArrayComponent array)) {
            return CodeBlock.of("$T.view(tensors.nested($L))", type(component), index);
        }
        String call = docs.isRagged(array) ? "ragged" : "get";
        return CodeBlock.of("tensors.$L($L, $T.class)", call, index, TensorFlowTypes.of(array.dtype()));
    }

    /** {@code TFloat32}, {@code Ragged<TFloat32>}, or {@code ImageTensors} for a nested record. */
    private TypeName type(ComponentModel component) {
        if (component instanceof NestedComponent nested) {
            return new RecordTypes(nested.record().name()).generated(docs.holder());
        }
        ArrayComponent array = (ArrayComponent) component;
        ClassName tensor = TensorFlowTypes.of(array.dtype());
        return docs.isRagged(array) ? ParameterizedTypeName.get(TensorFlowTypes.RAGGED, tensor) : tensor;
    }

    /** The component, if these tensors are padded. */
    private Optional<ArrayComponent> padded(ComponentModel component) {
        return docs == ArrayDocs.BATCH
                        && component instanceof ArrayComponent array
                        && array.padded().isPresent()
                ? Optional.of(array)
                : Optional.empty();
    }

    /** The argument of a factory's constructor: {@code DigitNumpy.CODEC}. */
    CodeBlock codec() {
        return CodeBlock.of("$T.CODEC", new RecordTypes(record.name()).generated(GeneratedClass.NUMPY));
    }
}
