package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the converters of a record whose components are tensors: for {@code record Digit} the classes
 * {@code DigitNumpy} (NumPy files), {@code DigitTensors} (the TensorFlow tensors of one example) and {@code DigitBatch}
 * (the TensorFlow tensors of n examples), in the record's package, with the record's visibility. A nested record
 * {@code Outer.Digit} gives {@code Outer_DigitNumpy} and so on.
 *
 * <pre>{@code
 * @TensorRecord
 * public record Digit(@Dims("8 8") float[][] image, long label) {}
 * }</pre>
 *
 * <p>The TensorFlow classes are generated where TensorFlow for Java is on the compile class path; the processor's option
 * {@code -Atenon.tensorflow=on} or {@code off} decides instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TensorRecord {

    /** Whether the TensorFlow classes are wanted; {@code false} generates the NumPy class only. */
    boolean tensors() default true;

    /** How the components of this record are cast where they do not say themselves. */
    Casting casting() default Casting.SAFE;
}
