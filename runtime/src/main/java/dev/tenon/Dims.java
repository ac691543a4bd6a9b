package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The axes of a component, outermost first, separated by spaces: {@code @Dims("h w 3")}.
 *
 * <ul>
 *   <li>a number (1 or more) is a fixed length;
 *   <li>a name is a variable length, equal wherever the name stands in the record;
 *   <li>{@code _} is an anonymous variable length.
 * </ul>
 *
 * <p>Without this annotation every axis of the component is {@code _}. The batch axis is not written: it is there in
 * batches and in files of examples, and absent from one example.
 *
 * <p>A batch is one array, in which all examples have the same lengths. Where their lengths differ, {@link Ragged} or
 * {@link Padded} on the component says how a batch holds them; the variable axes come first then.
 *
 * @see Axis
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Dims {

    /** The axes, for example {@code "224 224 3"}; {@code ""} is a scalar. */
    String value();
}
