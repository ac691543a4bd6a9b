package com.example;

import dev.tenon.TensorRecord;

@TensorRecord
public record Names(int asMap, int close, int detach, int size, int toRecord, int toRecords, int get, int of, int view) {}
