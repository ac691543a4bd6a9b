package dev.tenon.processor.model;

/**
 * A component that is itself a record with generated classes.
 *
 * @param record the record, whose keys stand behind this component's
 */
public record NestedComponent(String name, String accessor, String key, RecordModel record) implements ComponentModel {}
