package dev.tenon.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods of generated classes: they pass their arguments on to an object that does the work. */
final class Methods {
    private Methods() {}

    /**
     * {@code public static DigitBatch view(Map<...> tensors) { return FACTORY.view(tensors); }}.
     *
     * @param delegate the field that does the work
     */
    static MethodSpec.Builder publicStatic(
            TypeName returns, String delegate, String name, ParameterSpec... parameters) {
        return delegating(MethodSpec.methodBuilder(name), returns, delegate, name, List.of(parameters))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    /** {@code @Override public void close() { tensors.close(); }}. */
    static MethodSpec.Builder override(TypeName returns, String delegate, String name, ParameterSpec... parameters) {
        return override(returns, delegate, name, name, parameters);
    }

    /** The same, for a method that the delegate calls otherwise. */
    static MethodSpec.Builder override(
            TypeName returns, String delegate, String name, String delegateName, ParameterSpec... parameters) {
        return delegating(MethodSpec.methodBuilder(name), returns, delegate, delegateName, List.of(parameters))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec.Builder delegating(
            MethodSpec.Builder method, TypeName returns, String delegate, String name, List<ParameterSpec> parameters) {
        String arguments = parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        boolean takesOptions = parameters.stream().anyMatch(parameter -> parameter.type() instanceof ArrayTypeName);
        return method.addParameters(parameters)
                .returns(returns)
                .varargs(takesOptions)
                .addStatement("$L$L.$L($L)", returns.equals(TypeName.VOID) ? "" : "return ", delegate, name, arguments);
    }

    static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    static ParameterSpec file() {
        return parameter(ClassName.get(Path.class), "file");
    }

    static ParameterSpec readOptions() {
        return parameter(ArrayTypeName.of(RuntimeTypes.READ_OPTION), "options");
    }

    static ParameterSpec writeOptions() {
        return parameter(ArrayTypeName.of(RuntimeTypes.WRITE_OPTION), "options");
    }

    static ClassName ioException() {
        return ClassName.get(IOException.class);
    }
}
