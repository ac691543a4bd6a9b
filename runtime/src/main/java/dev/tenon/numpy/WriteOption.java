package dev.tenon.numpy;

/** How a NumPy file is written. {@link StandardWriteOption} holds those that there are. */
public interface WriteOption {}
