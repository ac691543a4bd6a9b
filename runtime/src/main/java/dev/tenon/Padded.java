package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A batch pads this component's rows to one length and keeps their lengths beside them:
 * {@code tf.RaggedTensor.to_tensor}.
 *
 * <p>This version of the processor does not generate padded batches yet and refuses the annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Padded {

    /** The value that fills the rows: the {@code default_value} of {@code to_tensor}. */
    double value() default 0;

    /** The width of every batch; left out, the length of the batch's longest row. */
    int length() default -1;

    /** Whether rows longer than {@link #length} are cut; otherwise they are an error. */
    boolean truncate() default false;

    /** The key of an int32 tensor of ones and zeros that marks values and padding; left out, there is none. */
    String mask() default "";
}
