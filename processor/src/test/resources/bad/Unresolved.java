package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
record Unresolved(
        // error: [tenon:unresolved-type] Unresolved.image: the type Imgae is not found: check its name, its imports and what should generate it
        // error: cannot find symbol
        Imgae[] image,
        // error: [tenon:unresolved-value] Unresolved.values: a value of @Dims is not found: check its name, its imports and what should generate it
        // error: cannot find symbol
        @Dims(Shapes.VALUES) float[] values) {}
