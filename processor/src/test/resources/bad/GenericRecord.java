package com.example;

import dev.tenon.TensorRecord;

// error: [tenon:generic-record] GenericRecord: a generic record has no fixed element types: write one record for each, without <A, B>
@TensorRecord
record GenericRecord<A, B>(float[] values) {}
