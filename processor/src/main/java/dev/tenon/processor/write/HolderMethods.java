package dev.tenon.processor.write;

import static dev.tenon.processor.write.Methods.file;
import static dev.tenon.processor.write.Methods.parameter;
import static dev.tenon.processor.write.Methods.readOptions;
import static dev.tenon.processor.write.Methods.writeOptions;
import static dev.tenon.processor.write.RuntimeTypes.generic;
import static dev.tenon.processor.write.TensorFlowTypes.ANY_TENSOR_MAP;
import static dev.tenon.processor.write.TensorFlowTypes.RESULT;
import static dev.tenon.processor.write.TensorFlowTypes.TENSOR_HOLDER;
import static dev.tenon.processor.write.TensorFlowTypes.TENSOR_MAP;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Writes what {@code DigitTensors} and {@code DigitBatch} have in common: both hold the tensors of a record. */
final class HolderMethods {
    private final ClassName example;
    private final ClassName self;
    private final TensorAccess access;
    private final HolderDocs docs;

    /**
     * For one generated class.
     *
     * @param self the class itself
     */
    HolderMethods(ClassName example, ClassName self, TensorAccess access, HolderDocs docs) {
        this.example = example;
        this.self = self;
        this.access = access;
        this.docs = docs;
    }

    /** {@code private static final BatchFactory<Digit, DigitBatch> FACTORY}. */
    FieldSpec factory(ClassName type) {
        return FieldSpec.builder(generic(type, example, self), "FACTORY", PRIVATE, STATIC, FINAL)
                .initializer("new $T<>($Z$L, $T::new)", type, access.codec(), self)
                .build();
    }

    FieldSpec tensors() {
        return FieldSpec.builder(generic(TENSOR_HOLDER, example), "tensors", PRIVATE, FINAL)
                .build();
    }

    MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(generic(TENSOR_HOLDER, example), "tensors")
                .addStatement("this.tensors = tensors")
                .build();
    }

    /** The static methods that take tensors, or read them. */
    List<MethodSpec> factories() {
        List<MethodSpec> factories = new ArrayList<>();
        access.of(self, docs.ofTensors(access.hasRagged())).ifPresent(factories::add);
        factories.addAll(List.of(
                factory(docs.ofMap(), "of", parameter(ANY_TENSOR_MAP, "tensors")),
                factory(docs.ofResult(), "of", parameter(RESULT, "result")),
                factory(docs.view(), "view", parameter(ANY_TENSOR_MAP, "tensors")),
                Methods.publicStatic(self, "FACTORY", "read", file(), readOptions())
                        .addJavadoc(docs.read())
                        .addException(Methods.ioException())
                        .build()));
        return factories;
    }

    /** {@code public static DigitBatch view(...)}: a method that the factory has, too. */
    MethodSpec factory(CodeBlock javadoc, String name, ParameterSpec parameter) {
        return Methods.publicStatic(self, "FACTORY", name, parameter)
                .addJavadoc(javadoc)
                .build();
    }

    /** What comes last in both. */
    List<MethodSpec> overrides() {
        return List.of(
                Methods.override(TypeName.VOID, "tensors", "write", file(), writeOptions())
                        .addException(Methods.ioException())
                        .build(),
                override(TENSOR_MAP, "asMap"),
                override(TypeName.VOID, "close"),
                override(ClassName.get(String.class), "toString"));
    }

    /** {@code @Override public int size()}: a method without arguments that the tensors have, too. */
    static MethodSpec override(TypeName returns, String name) {
        return Methods.override(returns, "tensors", name).build();
    }
}
