package dev.tenon.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.NestedComponent;
import dev.tenon.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what {@code DigitTensors} and {@code DigitBatch} have for each component: a parameter and an accessor. */
final class TensorAccess {
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

    /** {@code public static DigitBatch of(TFloat32 image, TInt64 label)}. */
    MethodSpec.Builder of(TypeName returns) {
        List<ParameterSpec> parameters = parameters();
        CodeBlock arguments = parameters.stream()
                .map(parameter -> CodeBlock.of("$N", parameter))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameters(parameters)
                .returns(returns)
                .addStatement("return FACTORY.ofComponents($L)", arguments);
    }

    private List<ParameterSpec> parameters() {
        NameAllocator names = new NameAllocator();
        names.newName("FACTORY");
        List<ParameterSpec> parameters = new ArrayList<>();
        for (ComponentModel component : record.components()) {
            parameters.add(Methods.parameter(type(component), names.newName(component.name())));
        }
        return parameters;
    }

    /** {@code public TFloat32 image()} and so on. */
    List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        for (ComponentModel component : record.components()) {
            accessors.add(MethodSpec.methodBuilder(component.accessor())
                    .addJavadoc("$L", docs.accessor(component))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(type(component))
                    .addStatement("return $L", get(component, accessors.size()))
                    .build());
        }
        return accessors;
    }

    /** {@code tensors.get(0, TFloat32.class)}, or a view of the tensors of a nested record. */
    private CodeBlock get(ComponentModel component, int index) {
        return component instanceof NestedComponent
                ? CodeBlock.of("$T.view(tensors.nested($L))", type(component), index)
                : CodeBlock.of("tensors.get($L, $T.class)", index, type(component));
    }

    /** {@code TFloat32}, or {@code ImageTensors} for a nested record. */
    private ClassName type(ComponentModel component) {
        return component instanceof NestedComponent nested
                ? new RecordTypes(nested.record().name()).generated(docs.holder())
                : TensorFlowTypes.of(((ArrayComponent) component).dtype());
    }

    /** The argument of a factory's constructor: {@code DigitNumpy.CODEC}. */
    CodeBlock codec() {
        return CodeBlock.of("$T.CODEC", new RecordTypes(record.name()).generated(GeneratedClass.NUMPY));
    }
}
