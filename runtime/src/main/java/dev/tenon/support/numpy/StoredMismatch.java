package dev.tenon.support.numpy;

import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.NumberType;
import dev.tenon.internal.npy.Quote;
import dev.tenon.internal.npy.TextType;
import dev.tenon.internal.npy.UnreadType;
import dev.tenon.internal.shape.JavaElement;
import dev.tenon.internal.shape.Site;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says that a file has a dtype which does not become the declared one, and what to do. */
final class StoredMismatch {
    private final Schema.Component component;
    private final Site site;

    private StoredMismatch(Schema.Component component, Site site) {
        this.component = component;
        this.site = site;
    }

    static SchemaMismatchException of(Schema.Component component, NpyType stored, Site site) {
        return site.mismatch(new StoredMismatch(component, site).text(stored));
    }

    /** The same of row splits or lengths. */
    static SchemaMismatchException ofCounts(NpyType stored, Site site) {
        String found = stored instanceof NumberType number ? number.dtype().numpyName() : Quote.of(stored.descr());
        return site.mismatch("expected int64, or another integer dtype that casts to it safely, found " + found + ": "
                + (site.isField() ? "save the field as 'int64'" : "save a.astype('int64') in Python"));
    }

    private String text(NpyType stored) {
        if (stored instanceof NumberType number) {
            return "expected " + expected() + alternatives() + ", found "
                    + number.dtype().numpyName() + ": declare " + declaration(number.dtype())
                    + orCasting(number.dtype()) + ", or " + saved(number.dtype());
        }
        String expected = "expected " + expected();
        if (stored instanceof UnreadType unread) {
            return expected + ", found " + Quote.of(unread.descr()) + ", " + unread.advice();
        }
        if (stored instanceof TextType) {
            return expected + ", found strings, " + Quote.of(stored.descr()) + ": declare " + declaration(DType.STRING)
                    + ", or " + saved(DType.STRING);
        }
        return expected + ", found a structured dtype, which is read from npy files of its own:"
                + " save its fields as arrays of their own";
    }

    private String expected() {
        return isEnum()
                ? "an integer dtype, as ordinals are"
                : component.dtype().numpyName();
    }

    private String alternatives() {
        if (isEnum() || component.dtype() == DType.STRING) {
            return "";
        }
        return switch (component.casting()) {
            case SAFE -> ", or a dtype that casts to it safely";
            case SAME_KIND -> ", or a dtype of the same kind";
            case EXACT, UNSAFE -> ", or another numeric dtype";
        };
    }

    private boolean isEnum() {
        return !component.labels().isEmpty();
    }

    /** What to declare for a dtype: a type that reads it and that has tensors, where there is one. */
    private String declaration(DType found) {
        String brackets = "[]".repeat(JavaElement.depthOf(component.type()));
        return switch (found) {
            case BOOL -> "boolean" + brackets;
            case UINT8 -> "@As(DType.UINT8) byte" + brackets;
            case UINT16 -> "@As(DType.UINT16) short" + brackets;
            case INT8, INT16, INT32 -> "int" + brackets;
            case UINT32, INT64 -> "long" + brackets;
            case UINT64 -> "@As(DType.UINT64) long" + brackets + " with @TensorRecord(tensors = false)";
            case FLOAT16, BFLOAT16, FLOAT32 -> "float" + brackets;
            case FLOAT64 -> "double" + brackets;
            case STRING -> "String" + brackets;
        };
    }

    /** The mildest policy that reads the file, and how it is written on the component. */
    private String orCasting(DType found) {
        Optional<Casting> allowing = isEnum()
                ? Optional.empty()
                : Stream.of(Casting.SAME_KIND, Casting.EXACT)
                        .filter(casting -> casting.allows(found, component.dtype()))
                        .findFirst();
        boolean isImplied = JavaElement.of(component).implied() == component.dtype();
        String dtype = isImplied ? "" : "value = DType." + component.dtype() + ", ";
        return allowing.map(casting -> ", write @As(" + dtype + "casting = Casting." + casting + ")")
                .orElse("");
    }

    /** What to save in Python instead. */
    private String saved(DType found) {
        if (isEnum() && found == DType.STRING) {
            String list = component.labels().stream().map(Quote::of).collect(Collectors.joining(", ", "[", "]"));
            return "save the ordinals, " + list + ".index(s) of each";
        }
        if (JavaElement.of(component) == JavaElement.BINARY) {
            return "save bytes, as np.array([x.tobytes() for x in a]) has them";
        }
        String dtype = component.dtype() == DType.BFLOAT16
                ? "ml_dtypes.bfloat16"
                : component.dtype() == DType.STRING
                        ? "'U'"
                        : "'" + component.dtype().numpyName() + "'";
        return (found == DType.STRING || component.dtype() == DType.STRING ? "" : "if no value is lost, ")
                + (site.isField() ? "save the field as " + dtype : "save a.astype(" + dtype + ") in Python");
    }
}
