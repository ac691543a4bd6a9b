package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A batch holds this component's rows in their own lengths, as flat values and row splits: {@code tf.RaggedTensor}.
 *
 * <pre>{@code
 * @TensorRecord
 * public record Document(@Ragged int[] tokens, @Ragged @Dims("_ 300") float[][] vectors, long label) {}
 * }</pre>
 *
 * <p>In a batch {@code tokens()} is a {@code Ragged<TInt32>} of shape {@code [n, _]}, and in files and tensor maps it is
 * two arrays:
 *
 * <ul>
 *   <li>a file of n examples has {@code tokens.values} and {@code tokens.row_splits}
 *   <li>the tensor map of a batch has {@code tokens}, the values, and {@code tokens_1}, the row splits: the names that
 *       TensorFlow gives a flattened ragged tensor
 * </ul>
 *
 * <p>The variable axes come first, then the fixed ones. There may be two, {@code @Ragged int[][] sentences}: then the
 * inner arrays have their own lengths, too, and there are two levels of row splits, {@code sentences.row_splits_0} and
 * {@code sentences.row_splits_1} in files, {@code sentences_1} and {@code sentences_2} in tensor maps, the outer one first.
 * The first axis may have a name, which ties the lengths of several components together, example by example.
 *
 * <p>One example is ragged only where its rows differ in length within it. {@code tokens} is dense there, as without this
 * annotation; two variable axes keep one level of row splits: {@code sentences.values} and {@code sentences.row_splits},
 * {@code sentences} and {@code sentences_1}.
 *
 * <p>The tensor has the same name, {@code dev.tenon.tensorflow.Ragged}. A file that has to do with both imports one of them
 * and writes the full name of the other, or {@code var}: {@code var tokens = batch.tokens()}.
 *
 * @see Padded
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Ragged {}
