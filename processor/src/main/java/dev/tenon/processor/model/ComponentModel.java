package dev.tenon.processor.model;

/** A component of a valid record. */
public sealed interface ComponentModel permits ArrayComponent, NestedComponent {

    /** Its name in the record. */
    String name();

    /** The name of its accessor in the generated classes. */
    String accessor();

    /** Its key in files and tensor maps; of a nested record, what its keys begin with. */
    String key();
}
