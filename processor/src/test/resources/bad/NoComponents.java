package com.example;

import dev.tenon.TensorRecord;

// error: [tenon:no-components] NoComponents: the record has no components, so there is nothing to convert: write at least one
@TensorRecord
record NoComponents() {}
