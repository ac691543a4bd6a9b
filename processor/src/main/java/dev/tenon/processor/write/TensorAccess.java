package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.GeneratedClass;
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
                .addStatement("return FACTORY.of(FACTORY.byKey($L))", arguments);
    }

    private List<ParameterSpec> parameters() {
        NameAllocator names = new NameAllocator();
        names.newName("FACTORY");
        List<ParameterSpec> parameters = new ArrayList<>();
        for (ComponentModel component : record.components()) {
            TypeName type = TensorFlowTypes.of(component.dtype());
            parameters.add(Methods.parameter(type, names.newName(component.name())));
        }
        return parameters;
    }

    /** {@code public TFloat32 image()} and so on. */
    List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        for (ComponentModel component : record.components()) {
            TypeName type = TensorFlowTypes.of(component.dtype());
            accessors.add(MethodSpec.methodBuilder(component.accessor())
                    .addJavadoc("{@code $L}; lent until {@link #close}.\n", docs.array(component))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(type)
                    .addStatement("return tensors.get($L, $T.class)", accessors.size(), type)
                    .build());
        }
        return accessors;
    }

    /** The argument of a factory's constructor: {@code DigitNumpy.CODEC}. */
    CodeBlock codec() {
        return CodeBlock.of("$T.CODEC", new RecordTypes(record.name()).generated(GeneratedClass.NUMPY));
    }
}
