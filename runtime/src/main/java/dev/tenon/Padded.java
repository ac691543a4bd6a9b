package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A batch pads this component's rows to one width and keeps their lengths beside them:
 * {@code tf.RaggedTensor.to_tensor}. {@code @Padded(-1)} pads with -1; the width is {@link #length}, as in
 * {@code @Padded(length = 128)}.
 *
 * <pre>{@code
 * @TensorRecord
 * public record Document(
 *         @Padded(length = 128, mask = "attention_mask") int[] tokens,  // 128 wide, padded with 0
 *         @Padded(-1) int[] tags) {}                                    // as wide as the longest row, padded with -1
 * }</pre>
 *
 * <p>In a batch {@code tokens()} is a dense tensor, {@code [n, 128]}, and {@code tokensLengths()} says how much of each row
 * is no padding, int64 {@code [n]}. Files of n examples have the same two, {@code tokens} and {@code tokens.lengths}, and so
 * has the tensor map of a batch. Back in a record there is no padding.
 *
 * <p>A batch that is made of examples or read from files has the declared width, or that of its longest row, and the
 * declared padding. Tensors that it is given, and slices, keep the width and the padding that they have; where a width is
 * declared, given tensors have to have it. One example is {@code tokens}, as without this annotation: neither padded nor
 * cut.
 *
 * <p>The component has one variable axis, the first. Its name, if it has one, ties the lengths of several components
 * together, example by example.
 *
 * @see Ragged
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Padded {

    /**
     * What the rows are filled with, not how wide they become: the {@code default_value} of {@code to_tensor}. It is a value
     * of the component's dtype: floats round, for booleans it is 0 or 1, for an enum any integer. Strings are filled with
     * {@code ""} and nothing else. As this is a double, integers beyond 2<sup>53</sup> are not all to be had; the
     * {@code toPadded(long)} of a {@link Ragged} component has them.
     */
    double value() default 0;

    /**
     * The width of every batch and of files that are written; left out, the length of the longest row there. Rows that are
     * longer are an error, unless {@link #truncate} says otherwise.
     */
    int length() default -1;

    /**
     * Whether rows longer than {@link #length} are cut there, in batches and in what is written to files of n examples. What
     * is behind is lost.
     */
    boolean truncate() default false;

    /**
     * The key of an int32 tensor, {@code [n, width]}, in the tensor map of a batch: 1 where there is a value, 0 where there
     * is padding. Left out, there is none. It is {@code tokensMask()}, and files do without it.
     */
    String mask() default "";
}
