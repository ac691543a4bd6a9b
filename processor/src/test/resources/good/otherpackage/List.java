package com.example.other;

public enum List {
    FIRST
}
