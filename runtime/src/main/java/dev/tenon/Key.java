package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key of a component in npz files, tensor maps and signatures: {@code @Key("input_ids") int[] inputIds}. Without it
 * the key is the component's name. The keys of a nested record's components have its own key before them, and a {@code /}
 * between: {@code left/image}. Of a {@link Ragged} or {@link Padded} component, which is more than one array, the keys are
 * made of it: {@code input_ids.lengths}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Key {

    /** The key: the {@code input_ids} of {@code np.savez(file, input_ids=...)}. */
    String value();
}
