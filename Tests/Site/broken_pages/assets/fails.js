throw new Error("fails on purpose");
