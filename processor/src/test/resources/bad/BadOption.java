// options: -Atenon.tensorflow=yes
// error without a place: [tenon:bad-option] -Atenon.tensorflow: expected auto, on or off, found "yes": write -Atenon.tensorflow=auto, or leave it out
package com.example;

@dev.tenon.TensorRecord
record BadOption(float value) {}
