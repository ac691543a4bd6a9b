package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A batch holds this component's rows in their own lengths, as flat values and row splits: {@code tf.RaggedTensor}.
 *
 * <p>This version of the processor does not generate ragged batches yet and refuses the annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Ragged {}
