package com.example.other;

@dev.tenon.TensorRecord
public record String(java.lang.String[] text) {}
