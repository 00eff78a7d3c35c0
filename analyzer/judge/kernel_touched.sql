-- Whether a function that may be a kernel, or is a part of one, is in a touched file.
SELECT EXISTS (SELECT 1 FROM temp.touched_path JOIN m_param USING (file))
    OR EXISTS (SELECT 1 FROM temp.touched_path JOIN m_kernel_attribute USING (file))
    OR EXISTS (SELECT 1 FROM temp.touched_path JOIN m_chunk USING (file)
               JOIN t_comment USING (chunk) WHERE form = 'kernel')
    OR EXISTS (SELECT 1 FROM temp.touched_path JOIN m_function f USING (file)
               JOIN m_kernel_reach r ON r.fn = f.symbol)
