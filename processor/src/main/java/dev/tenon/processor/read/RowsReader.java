package dev.tenon.processor.read;

import dev.tenon.Axis;
import dev.tenon.DType;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.Rows;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.JavaType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads {@link Ragged} and {@link Padded}, the row partitions that a batch can have, and holds them against the axes and the
 * dtype.
 */
final class RowsReader {
    private final ComponentDeclaration component;
    private final Checked<JavaType> type;
    private final Checked<List<Axis>> axes;
    private final Checked<DType> dtype;

    RowsReader(ComponentDeclaration component, Checked<JavaType> type, Checked<List<Axis>> axes, Checked<DType> dtype) {
        this.component = component;
        this.type = type;
        this.axes = axes;
        this.dtype = dtype;
    }

    Checked<Rows> read() {
        Optional<DeclaredAnnotation> ragged = component.annotation(Ragged.class);
        Optional<DeclaredAnnotation> padded = component.annotation(Padded.class);
        if (ragged.isPresent() && padded.isPresent()) {
            return both(padded.get());
        }
        return ragged.map(this::ragged).or(() -> padded.map(this::padded)).orElse(Checked.valid(new Rows.Dense()));
    }

    /** The axes are of no concern, before it is known what is to become of them. */
    private Checked<Rows> both(DeclaredAnnotation padded) {
        List<Problem> problems = new ArrayList<>();
        problems.add(component.problem(Message.RAGGED_AND_PADDED, padded.site()));
        problems.addAll(PaddingReader.read(component, padded, dtype).problems());
        return Checked.invalid(problems);
    }

    private Checked<Rows> ragged(DeclaredAnnotation annotation) {
        return variableAxes(annotation, VariableAxes.RAGGED).map(Rows.Ragged::new);
    }

    private Checked<Rows> padded(DeclaredAnnotation annotation) {
        Checked<Rows.Padded> padding = PaddingReader.read(component, annotation, dtype);
        return Checked.<Rows>all(padding::get, padding, variableAxes(annotation, VariableAxes.PADDED))
                .flatMap(rows -> countable(annotation, rows));
    }

    /** The rows, if the bytes of one that is as long as declared can be counted. */
    private Checked<Rows> countable(DeclaredAnnotation annotation, Rows rows) {
        OptionalInt length = ((Rows.Padded) rows).length();
        if (length.isEmpty() || axes.value().isEmpty() || dtype.value().isEmpty()) {
            return Checked.valid(rows);
        }
        BigInteger bytes = DimsReader.fixedLength(axes.get())
                .multiply(BigInteger.valueOf(length.getAsInt()))
                .multiply(DimsReader.byteSize(dtype.get()));
        return bytes.bitLength() < Long.SIZE
                ? Checked.valid(rows)
                : Checked.invalid(component.problem(
                        Message.PADDED_TOO_LARGE,
                        annotation.site("length"),
                        length.getAsInt(),
                        Long.MAX_VALUE,
                        dtype.get().numpyName()));
    }

    private Checked<Integer> variableAxes(DeclaredAnnotation annotation, VariableAxes rule) {
        return axes.reportedElsewhere()
                .flatMap(found ->
                        type.reportedElsewhere().flatMap(java -> rule.count(component, annotation, java, found)));
    }
}
