package dev.tenon.numpy;

/** How a NumPy file is read. {@link StandardReadOption} holds those that there are. */
public interface ReadOption {}
