package org.hirefirst.report;

import org.hirefirst.core.test.TestReport;

/** A pack and how its cases came out; {@code file} is the file of its cases. */
public record TestedPack(String pack, String file, TestReport report) {}
