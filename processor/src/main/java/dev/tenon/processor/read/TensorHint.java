package dev.tenon.processor.read;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a tensor or a buffer: a record has arrays, and the classes generated for it have the tensors. */
final class TensorHint {
    private static final String TENSORS = "org.tensorflow.";
    private static final String BUFFERS = "java.nio.";

    /** The elements by what the name of the type begins with: {@code TInt32}, {@code IntBuffer}, {@code IntNdArray}. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            entry("TBool", "boolean"),
            entry("TUint8", "@As(DType.UINT8) byte"),
            entry("TUint16", "@As(DType.UINT16) short"),
            entry("TInt32", "int"),
            entry("TInt64", "long"),
            entry("TFloat16", "@As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float"),
            entry("TBfloat16", "@As(value = DType.BFLOAT16, casting = Casting.SAME_KIND) float"),
            entry("TFloat64", "double"),
            entry("TString", "String"),
            entry("Boolean", "boolean"),
            entry("Byte", "@As(DType.UINT8) byte"),
            entry("Char", "@As(DType.UINT16) short"),
            entry("Short", "@As(DType.UINT16) short"),
            entry("Int", "int"),
            entry("Long", "long"),
            entry("Double", "double"));

    private TensorHint() {}

    static Optional<String> forType(TypeMirror element, int depth) {
        return qualifiedName(element)
                .filter(TensorHint::isTensorOrBuffer)
                .map(name -> "write " + element(name.substring(name.lastIndexOf('.') + 1)) + "[]".repeat(depth + 1)
                        + " or a nested array; the generated classes hold the tensors");
    }

    private static Optional<String> qualifiedName(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element.getQualifiedName().toString())
                : Optional.empty();
    }

    private static boolean isTensorOrBuffer(String name) {
        return name.startsWith(TENSORS) || (name.startsWith(BUFFERS) && name.endsWith("Buffer"));
    }

    private static String element(String simpleName) {
        return ELEMENTS.entrySet().stream()
                .filter(entry -> simpleName.startsWith(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("float");
    }
}
