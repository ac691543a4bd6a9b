package com.example;

import dev.tenon.TensorRecord;

class PrivateRecord {
    // error: [tenon:private-record] PrivateRecord.Secret: the generated classes beside it cannot see it, because PrivateRecord.Secret is private: remove private
    @TensorRecord
    private record Secret(float[] values) {}

    private static class Vault {
        // error: [tenon:private-record] PrivateRecord.Vault.Open: the generated classes beside it cannot see it, because PrivateRecord.Vault is private: remove private
        @TensorRecord
        public record Open(float[] values) {}
    }
}
