package com.example;

import dev.tenon.TensorRecord;

// error: [tenon:class-name-taken] ClassNameTaken: the class com.example.ClassNameTakenBatch is to be generated, but is there already, in the sources: rename one of the two
@TensorRecord
record ClassNameTaken(int value) {
    // error: [tenon:class-name-taken] ClassNameTaken.Digit: the class com.example.ClassNameTaken_DigitNumpy is to be generated, but is there already, generated for ClassNameTaken_Digit: rename one of the two
    @TensorRecord
    record Digit(int value) {}
}

class ClassNameTakenBatch {}

// error: [tenon:class-name-taken] ClassNameTaken_Digit: the class com.example.ClassNameTaken_DigitNumpy is to be generated, but is there already, generated for ClassNameTaken.Digit: rename one of the two
@TensorRecord
record ClassNameTaken_Digit(int value) {}
