package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The dtype that a component has in files and tensors: {@code @As(DType.UINT8) byte[] pixels}. Without it the Java type
 * decides (see {@link DType}).
 *
 * <p>A dtype that the Java type does not carry as it is has to be one that {@link #casting} lets the Java type cast to:
 * {@code @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[] weights}. On the way back, what that casting does not
 * allow is read if every value stays the same, as {@link Casting#EXACT} does. {@code @As(DType.STRING) byte[]} is one string of
 * bytes, an encoded image for example.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface As {

    /** The dtype, one at most; left out, what the Java type implies. */
    DType[] value() default {};

    /** How values are cast between the dtype and the Java type, one at most; left out, the record's casting. */
    Casting[] casting() default {};
}
